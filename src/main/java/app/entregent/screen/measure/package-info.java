/**
 * What moves, in the window: the rings of the four steps with the acts behind each and their plan;
 * on pages of their own, built when they are first wanted, the sheet by week, the funnel, the
 * goals, the chain and the evidence; and the reviews of a week or a quarter as pages to write. The
 * reading of the rings fills those of the rail too.
 */
@NullMarked
package app.entregent.screen.measure;

import org.jspecify.annotations.NullMarked;
