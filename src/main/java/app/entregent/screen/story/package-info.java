/**
 * The story of a person, an account or a decision on a page of its own: everything in one list,
 * folded by thread, filtered, and as PDF.
 */
@NullMarked
package app.entregent.screen.story;

import org.jspecify.annotations.NullMarked;
