/**
 * What people, accounts and the day look like while everybody may look on: pages of their own that
 * know nothing but the allowed fields, so that nothing private can be in them.
 */
@NullMarked
package app.entregent.screen.discreet;

import org.jspecify.annotations.NullMarked;
