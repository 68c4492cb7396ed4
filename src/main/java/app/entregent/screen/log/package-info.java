/**
 * The sheet on which a talk is logged or a meeting planned, from anywhere: people, channel, when,
 * what was said, and what came of it. What is begun and not saved is kept as a draft in a file
 * beside the workspace, so that it survives a crash.
 */
@NullMarked
package app.entregent.screen.log;

import org.jspecify.annotations.NullMarked;
