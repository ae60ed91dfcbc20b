/**
 * Names that are also common words, and the names most often found at the beginning of news sentences:
 * masked wherever they have a capital. Written for Parallax; MIT. Public names only.
 */
const names = `
trump kim moon xi abe putin obama bush clinton biden merkel macron may johnson trudeau modi bolsonaro assad
erdogan netanyahu rouhani maduro castro blair brown major rice price pence pompeo mattis bolton kelly tillerson
haley sanders warren cruz rubio paul graham mccain mcconnell ryan pelosi schumer reid cook flake king wood stone
page cotton ernst sessions comey mueller barr carter reagan nixon ford johnson kennedy truman roosevelt lincoln
washington jefferson grant wilson hoover lee park moon ban china iran turkey jordan georgia chad guinea
january february march april june july august september october november december monday tuesday
wednesday thursday friday saturday sunday reuters politico guardian slate vox breitbart axios bloomberg newsmax
mr mrs ms dr prof sen rep gov gen lt col sgt jr sr president chairman secretary senator minister
white rocket gates jobs bell young hill fox cooper carson sharp perry moore cain santorum gingrich romney walker
christie bloomberg booker klobuchar harris yang steyer warner burr nunes schiff nadler collins hatch heller
corker toomey thune blunt portman sasse mandela thatcher cameron sunak truss starmer scholz zelensky khamenei
sisi salman rodman sarkozy hollande berlusconi renzi conte duterte najib widodo suu lavrov kerry rumsfeld
cheney powell albright baker shultz kissinger flynn mcmaster kushner ivanka melania bannon priebus spicer
conway giuliani cohen manafort gorsuch kavanaugh garland roberts thomas alito breyer sotomayor kagan ginsburg
russia mexico america american korea korean koreas
democrat democrats republican republicans gop congress senate house pentagon kremlin nato
`
/** Lower case. */
export const knownNames: ReadonlySet<string> = new Set(names.split(/\s+/).filter(Boolean))
