/** Tests of the import and the export on real files. */
@NullMarked
package app.entregent.exchange;

import org.jspecify.annotations.NullMarked;
