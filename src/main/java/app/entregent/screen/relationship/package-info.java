/**
 * Step 4 in the window: one list with what goes cold, what is owed and given, introductions,
 * clients and counterparts; each row with its reason and one key to act, its details beside it.
 */
@NullMarked
package app.entregent.screen.relationship;

import org.jspecify.annotations.NullMarked;
