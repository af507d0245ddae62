using Homeward.Web.Verbs;

TerminalWriter.Guard();
return await VerbTable.Run(args);
