using Homeward.Web.Verbs;

return await VerbTable.Run(args);
