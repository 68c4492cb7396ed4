/** Tests of the screen of relationships. */
@NullMarked
package app.entregent.screen.relationship;

import org.jspecify.annotations.NullMarked;
