/**
 * The sample: a web agency in Marrakech that prospects houses of luxury property, with invented
 * people. It is a workspace of its own in the chosen language, built through the same front door as
 * everything else, day by day up to today, so that its history reads like that of a real one. Its
 * matter stands in tables under {@code sample/} among the resources, in both languages.
 */
@NullMarked
package app.entregent.sample;

import org.jspecify.annotations.NullMarked;
