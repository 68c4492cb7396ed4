/**
 * Step 2 in the window: everybody the seller knows, by person or by account, with the personas and
 * the proposals beside the list, and the page of one person.
 */
@NullMarked
package app.entregent.screen.people;

import org.jspecify.annotations.NullMarked;
