/**
 * What the user may set: the looks, the language, which workspace is open, and the keys to look up.
 */
@NullMarked
package app.entregent.screen.settings;

import org.jspecify.annotations.NullMarked;
