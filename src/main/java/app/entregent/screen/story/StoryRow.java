package app.entregent.screen.story;

import app.entregent.model.relationship.story.StoryLine;

/**
 * One row of the list: a line, or the newest of a thread.
 *
 * @param folded how many older lines of the thread are hidden behind it
 * @param inThread whether it stands below the newest of its thread
 */
record StoryRow(StoryLine line, int folded, boolean inThread) {}
