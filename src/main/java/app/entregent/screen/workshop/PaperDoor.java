package app.entregent.screen.workshop;

import app.entregent.report.Paper;
import app.entregent.text.Texts;
import java.util.function.BiConsumer;

/**
 * How pages leave the program.
 *
 * @param write asks for a file and writes a PDF
 * @param print asks for a printer; without one it writes a PDF
 */
public record PaperDoor(BiConsumer<Paper, Texts> write, BiConsumer<Paper, Texts> print) {}
