/** The chain from the persona to loyalty, and the four pillars, judged by what is recorded. */
@NullMarked
package app.entregent.model.measure.chain;

import org.jspecify.annotations.NullMarked;
