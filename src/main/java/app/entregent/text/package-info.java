/**
 * The words of the program in English and French: what is said (a {@link
 * app.entregent.text.Message}), in which language, and how dates and numbers are written there. A
 * message travels through the program as a key with arguments and becomes words only where it is
 * shown, so it always follows the language. No JavaFX in this room.
 */
@NullMarked
package app.entregent.text;

import org.jspecify.annotations.NullMarked;
