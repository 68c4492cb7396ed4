/** The search sheet (Ctrl+F): what was written anywhere, found as one types. */
@NullMarked
package app.entregent.screen.search;

import org.jspecify.annotations.NullMarked;
