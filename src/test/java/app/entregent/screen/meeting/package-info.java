@NullMarked
package app.entregent.screen.meeting;

import org.jspecify.annotations.NullMarked;
