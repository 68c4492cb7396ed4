@NullMarked
package app.entregent.screen.story;

import org.jspecify.annotations.NullMarked;
