@NullMarked
package app.entregent.search;

import org.jspecify.annotations.NullMarked;
