/** The rings by tables of corners, and what they count on real files. */
@NullMarked
package app.entregent.model.measure;

import org.jspecify.annotations.NullMarked;
