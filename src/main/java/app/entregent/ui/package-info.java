/**
 * What every screen is made of: texts that follow the language, the places one can go to, frames,
 * fields, rings, keys, notices and background tasks. This room knows no other room of the window;
 * sizes and colours stand in the style sheets.
 */
@NullMarked
package app.entregent.ui;

import org.jspecify.annotations.NullMarked;
