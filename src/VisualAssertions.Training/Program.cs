Console.WriteLine("usage: VisualAssertions.Training COMMAND");
return 2;
