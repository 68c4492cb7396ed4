/** Tests of the sample. */
@NullMarked
package app.entregent.sample;

import org.jspecify.annotations.NullMarked;
