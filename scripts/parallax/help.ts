export const help = `Parallax from the command line

  npm run parallax -- import FILES… --topic TOPIC --title "TITLE" [--json]
      Puts articles on a dashboard and measures them. FILES are .txt or .md files, or folders of them.
      The dashboard of that title and topic is made if there is none; importing a file again changes nothing.
      --outlet NAME, --date YYYY-MM-DD   for a single file: what its text does not say
      --all                              more tables: frames and all other measures beside tone, and descriptions
      --json                             the last line printed is one JSON object

  npm run parallax -- topics             lists the topics
  npm run parallax -- dashboards         lists the dashboards
  npm run parallax -- share DASHBOARD    makes a link that shows a dashboard to anyone who has it;
                                         DASHBOARD is its address, or the end of it
  npm run parallax -- export DASHBOARD --out FOLDER
                                         writes its numbers, with what is behind them, as CSV files

Environment
  DATABASE_URL    file:PATH or postgresql://…   (file:./data/parallax.db)
  PARALLAX_URL    where the server is reached   (http://127.0.0.1:3000, or the port in PORT)`
