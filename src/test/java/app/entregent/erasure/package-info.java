@NullMarked
package app.entregent.erasure;

import org.jspecify.annotations.NullMarked;
