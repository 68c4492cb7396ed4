@NullMarked
package app.entregent.screen.search;

import org.jspecify.annotations.NullMarked;
