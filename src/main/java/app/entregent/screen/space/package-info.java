/**
 * White space in the window: offerings by the buying centres of an account. It is a part that the
 * shell puts on the page of an account and into a workshop.
 */
@NullMarked
package app.entregent.screen.space;

import org.jspecify.annotations.NullMarked;
