/**
 * The first steps, where no workspace is open: the language, then mapping an account now, importing
 * the LinkedIn archive, looking at the sample, or opening a workspace.
 */
@NullMarked
package app.entregent.screen.start;

import org.jspecify.annotations.NullMarked;
