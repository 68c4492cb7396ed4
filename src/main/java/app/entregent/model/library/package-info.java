/**
 * The library of step 3: how far each piece is, what was judged of it, its wordings, files and
 * readers, and what all pieces together show (the grid, give and ask, dialogue, channels). Reads
 * the rooms below; is read by none of them.
 */
@NullMarked
package app.entregent.model.library;

import org.jspecify.annotations.NullMarked;
