/**
 * Reads the archive that LinkedIn sends its members: finds the files in whatever the seller chose,
 * recognises each by its header, and hands out typed rows one by one. It knows neither the database
 * nor the window; what can't be read comes out as typed problems and counted reasons.
 */
@NullMarked
package app.entregent.exchange.archive;

import org.jspecify.annotations.NullMarked;
