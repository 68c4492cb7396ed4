@NullMarked
package app.entregent.screen.erasure;

import org.jspecify.annotations.NullMarked;
