/** What the tests share: the window on the headless platform, pictures of it, canned answers. */
@NullMarked
package app.entregent.testing;

import org.jspecify.annotations.NullMarked;
