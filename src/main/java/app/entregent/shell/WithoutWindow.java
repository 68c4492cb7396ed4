package app.entregent.shell;

import app.entregent.text.Language;
import app.entregent.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program in a terminal: {@code import FILE... --workspace W [--json]} and {@code export
 * --workspace W --json FILE}. Its help and its complaints are in English and French. Exit codes: 0
 * done, 1 nothing read or written, 2 not understood, 3 no workspace.
 */
final class WithoutWindow {
  private static final String NAME = "entregent";
  private static final String IMPORT = "import";
  private static final String EXPORT = "export";
  private static final String HELP = "--help";
  private static final String WORKSPACE = "--workspace";
  private static final String JSON = "--json";

  private final Console console;
  private final Texts texts;
  private final CommandLines work;

  WithoutWindow(Console console, Language language, Clock clock) {
    this.console = console;
    this.texts = Texts.of(language);
    this.work = new CommandLines(console, texts, clock);
  }

  /** Does what the words say. */
  static int run(String[] words, Console console, Language system, Clock clock) {
    Language language = CommandLanguage.of(words, system);
    return new WithoutWindow(console, language, clock).run(words);
  }

  int run(String[] words) {
    CommandLine line = new CommandLine(program());
    try {
      return run(line, line.parseArgs(words));
    } catch (ParameterException misused) {
      complain(misused);
      return CommandLines.MISUSED;
    }
  }

  private int run(CommandLine line, ParseResult parsed) {
    if (!parsed.hasSubcommand()) {
      line.usage(console.out());
      return parsed.hasMatchedOption(HELP) ? CommandLines.DONE : CommandLines.MISUSED;
    }
    ParseResult command = parsed.subcommand();
    if (command.hasMatchedOption(HELP)) {
      command.commandSpec().commandLine().usage(console.out());
      return CommandLines.DONE;
    }
    Path workspace = command.matchedOptionValue(WORKSPACE, Path.of(""));
    return command.commandSpec().name().equals(IMPORT)
        ? work.importFiles(
            command.matchedPositionalValue(0, List.of()), workspace, command.hasMatchedOption(JSON))
        : work.export(workspace, command.matchedOptionValue(JSON, Path.of("")));
  }

  private void complain(ParameterException misused) {
    String sentence =
        switch (misused) {
          case MissingParameterException missing ->
              texts.say(
                  "exchange.command.missing",
                  missing.getMissing().stream()
                      .map(WithoutWindow::name)
                      .collect(Collectors.joining(", ")));
          case UnmatchedArgumentException unmatched ->
              texts.say("exchange.command.unmatched", String.join(" ", unmatched.getUnmatched()));
          default -> texts.say("exchange.command.misused", String.valueOf(misused.getMessage()));
        };
    console.complain(sentence);
    CommandSpec spec = misused.getCommandLine().getCommandSpec();
    console.complain(texts.say("exchange.command.see", spec.qualifiedName()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private CommandSpec program() {
    CommandSpec program = command(NAME, "exchange.command.purpose");
    program.addSubcommand(IMPORT, importing());
    program.addSubcommand(EXPORT, exporting());
    return program;
  }

  private CommandSpec importing() {
    return command(IMPORT, "exchange.command.import")
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("FILE")
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .required(true)
                .description(texts.say("exchange.command.import.files"))
                .build())
        .addOption(workspace())
        .addOption(
            OptionSpec.builder(JSON)
                .description(texts.say("exchange.command.import.machines"))
                .build());
  }

  private CommandSpec exporting() {
    return command(EXPORT, "exchange.command.export")
        .addOption(workspace())
        .addOption(
            OptionSpec.builder(JSON)
                .paramLabel("FILE")
                .arity("1")
                .type(Path.class)
                .required(true)
                .description(texts.say("exchange.command.export.file"))
                .build());
  }

  private OptionSpec workspace() {
    return OptionSpec.builder(WORKSPACE)
        .paramLabel("W")
        .arity("1")
        .type(Path.class)
        .required(true)
        .description(texts.say("exchange.command.workspace"))
        .build();
  }

  private CommandSpec command(String name, String purposeKey) {
    CommandSpec command = CommandSpec.create().name(name);
    command.addOption(
        OptionSpec.builder(CommandLanguage.OPTION)
            .paramLabel("en|fr")
            .arity("1")
            .type(String.class)
            .description(texts.say("exchange.command.lang"))
            .build());
    command.addOption(
        OptionSpec.builder(HELP, "-h")
            .usageHelp(true)
            .description(texts.say("exchange.command.help"))
            .build());
    command
        .usageMessage()
        .description(texts.say(purposeKey))
        .synopsisHeading(texts.say("exchange.command.usage"))
        .descriptionHeading("%n")
        .parameterListHeading("%n" + texts.say("exchange.command.files") + "%n")
        .optionListHeading("%n" + texts.say("exchange.command.options") + "%n")
        .commandListHeading("%n" + texts.say("exchange.command.commands") + "%n")
        .exitCodeListHeading("%n" + texts.say("exchange.command.exit") + "%n")
        .exitCodeList(exitCodes());
    return command;
  }

  private Map<String, String> exitCodes() {
    Map<String, @Nullable String> codes = new LinkedHashMap<>();
    codes.put(" " + CommandLines.DONE, texts.say("exchange.command.exit.done"));
    codes.put(" " + CommandLines.NOTHING, texts.say("exchange.command.exit.nothing"));
    codes.put(" " + CommandLines.MISUSED, texts.say("exchange.command.exit.misused"));
    codes.put(" " + CommandLines.NO_WORKSPACE, texts.say("exchange.command.exit.workspace"));
    return codes;
  }
}
