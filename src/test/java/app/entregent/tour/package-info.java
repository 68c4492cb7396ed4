/**
 * The tour: a program that walks through the sample without a display and takes a picture of every
 * screen, in both languages, light and dark. {@code mvn -Ptour} runs it.
 */
@NullMarked
package app.entregent.tour;

import org.jspecify.annotations.NullMarked;
