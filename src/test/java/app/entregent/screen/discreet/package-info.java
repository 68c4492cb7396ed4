/** Tests of what everybody may see. */
@NullMarked
package app.entregent.screen.discreet;

import org.jspecify.annotations.NullMarked;
