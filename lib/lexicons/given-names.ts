import { wordSet } from '@/lib/text/word-set'

// Given names often borne by people in English-language news, written for Parallax. MIT.

/** A capitalised run that begins with one of these names a person. */
export const givenNames = wordSet(`
  aaron abby abdul abdullah abigail abraham adam adrian ahmed aidan alan albert alejandro alex alexander alexandra
  alexandria alexis alfred ali alice alison allen allison alyssa amanda amber amir amy ana anastasia andrea andrei
  andrew andy angela angus anita ann anna anne annie anthony antonio antony aria ariel arthur ashley audrey
  barack barbara barry beatrice ben benedict benjamin bernard bernie beth betsy betty beverly bill billy bob bobby
  boris brad bradley brandon brenda brendan brett brian bridget brittany brooke bruce bryan caitlin caleb cameron
  camille candace carl carla carlos carol caroline carolyn carrie catherine cathy cecilia charlene charles
  charlie charlotte chelsea cheryl chris christian christina christine christopher chuck cindy claire clara clarence
  claudia clifford clint cody colin colleen connor constance corey cory courtney craig cristina curtis
  cynthia dale damian dan dana daniel danielle danny darren dave david dawn dean deborah debra denis denise dennis
  derek devin diana diane dick dmitri dmitry dolores don donald donna doris dorothy doug douglas duncan dustin dwight
  dylan ed eddie edgar edith eduardo edward edwin eileen elaine eleanor elena eli elias elijah elise elizabeth ella
  ellen emily emma emmanuel enrique eric erica erik erin ernest esther ethan eugene eva evan evelyn fatima felicia
  felipe felix fernando fiona florence frances francis francisco frank franklin fred frederick gabriel gareth gary
  gavin gemma gene geoff geoffrey george gerald gerard gerry gilbert gina giovanni glen glenn gloria gordon graham
  greg gregory greta guy gwen hannah harold harriet harrison harry harvey hassan heather hector heidi helen henry
  herbert herman hillary holly howard hugh hugo ian ibrahim igor imran ingrid irene isaac isabel isabella ivan jack
  jackie jackson jacob jacqueline jake james jamie jan jane janet janice jared jason javier jay jean jeff jeffrey
  jenna jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy jo joan joanna joe joel johanna john johnny
  jon jonah jonathan jorge jose joseph josh joshua joyce juan juanita judith judy julia julian julie juliet justin
  kamala karen karl kate katherine kathleen kathryn kathy katie kayla keith kelly kelsey ken kenneth kent kerry kevin
  kimberly kirk kirsten kristen kristin kurt kyle lance larry laura lauren laurence laurie lawrence leah lee leigh
  lena leo leon leonard leslie lewis liam lila linda lindsay lindsey lisa liz logan lois lori louis louise lucas lucy
  luis luke lydia lynn mackenzie madeleine madeline mahmoud malcolm manuel marc marcia marco marcus margaret maria
  marie marilyn mario marion marjorie mark marsha martha martin marvin mary mathew matt matthew maureen maurice max
  maxine megan melanie melissa meredith michael michelle miguel mike mildred mohamed mohammad mohammed molly monica
  muhammad mustafa nadia nancy naomi natalia natalie natasha nathan nathaniel neal neil nicholas nick nicola nicole
  nigel nikki nikolai nina noah noel nora norma norman olga oliver olivia omar oscar otto owen pablo paige
  pamela pascal patricia patrick paul paula pauline pedro penny peter phil philip phillip phoebe phyllis pierre
  priscilla rachel rafael ralph ramon randall randy raphael raul ray raymond rebecca recep reggie rex ricardo richard
  rick ricky rita rob robert roberta roberto robin rodney rodrigo roger roland ron ronald ronnie rosa rosemary ross
  roy ruben russell ruth ryan sabrina sally salman salvador sam samantha samuel sandra sara sarah scott sean sebastian
  sergei sergey shane shannon sharon shaun sheila shelley shinzo shirley sidney silvia simon sofia sonia sophia sophie
  spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia
  tamara tammy tanya tara tariq taylor ted teresa terrence terry thelma theodore theresa thomas tiffany tim timothy
  tina toby todd tom tommy toni tony tracey tracy travis trevor tristan tyler ursula valerie vanessa vera vernon
  veronica vicki victor victoria vincent viola violet vivian vladimir volodymyr wade wallace walter wanda
  warren wayne wendy wesley willard william yasmin yuri yusuf
  akie barron bashar bret daryl dion elihu ernie ivanka jeb kellyanne melania mick mitch mitt newt pete rudy rupert
  tucker tulsi yves yvonne zachary zoe
`)
