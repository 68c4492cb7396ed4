package app.entregent.shell;

import app.entregent.text.Language;
import app.entregent.ui.Dialogs;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/**
 * What the program takes from the world around it, so that a test can give it another one.
 *
 * @param folders where settings and files lie
 * @param background where work goes that the window must not wait for
 * @param systemLanguage the language of a first start
 * @param dialogs answers to questions, if not those of the platform
 * @param opener shows a file in the program that the system has for it
 * @param clock tells the time of day where the user is
 */
public record Outside(
    PlatformFolders folders,
    ScheduledExecutorService background,
    Language systemLanguage,
    Optional<Dialogs> dialogs,
    Clock clock,
    Consumer<Path> opener) {}
