@NullMarked
package app.entregent.screen.merge;

import org.jspecify.annotations.NullMarked;
