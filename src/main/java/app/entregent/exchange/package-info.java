/**
 * What comes in and goes out without a window: the import of an archive, planned beside the
 * workspace and then written as one change, its report down to the row, and the export of
 * everything as JSON. It composes the stores of the method and writes by no other way.
 */
@NullMarked
package app.entregent.exchange;

import org.jspecify.annotations.NullMarked;
