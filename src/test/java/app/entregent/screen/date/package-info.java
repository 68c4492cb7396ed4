@NullMarked
package app.entregent.screen.date;

import org.jspecify.annotations.NullMarked;
