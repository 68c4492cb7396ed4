package app.entregent.screen.map;

import app.entregent.text.Message;

/**
 * One of the groups into which a lens divides the cards.
 *
 * @param code its style class
 * @param sign reads without colour
 */
record Band(String code, Message word, String sign) {}
