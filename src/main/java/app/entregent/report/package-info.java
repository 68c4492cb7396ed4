/**
 * What leaves on paper: a map is drawn once into shapes and words ({@link
 * app.entregent.report.MapDrawing}), and four writers put the same drawing into SVG, PDF, PNG and
 * slides, a fifth into the account plan of one page. Lines run as in the window; letters that the
 * one typeface lacks come from others ({@code Typefaces}). A discreet file is looked into before it
 * is written ({@link app.entregent.report.ExportCheck}). Knows no window.
 */
@NullMarked
package app.entregent.report;

import org.jspecify.annotations.NullMarked;
