/**
 * A decision file from somebody else: what is in it, in what it differs from what stands here, and
 * what is taken.
 */
@NullMarked
package app.entregent.screen.merge;

import org.jspecify.annotations.NullMarked;
