package app.entregent.model.measure.chain;

/**
 * What is recorded, in numbers. Recent is the last {@link ChainStore#DAYS} days.
 *
 * @param personas personas there are
 * @param aimed those of them with an objective
 * @param goals goals that run, or a campaign with an objective
 * @param brandDone items of the brand checklist that are done
 * @param planned pieces planned or done recently or for days to come
 * @param piecesDone pieces that went out recently
 * @param piecesFor of the pieces that count, those for a persona
 * @param readings typed readings of the network, recently
 * @param people people with at least one talk or note that the seller wrote down
 * @param clues what was heard in listening
 * @param talks two-way talks that were written down recently
 * @param answered questions that got their answer recently
 * @param meetings meetings held face to face recently
 * @param plannedMeetings meetings to come
 * @param clients accounts that are clients or advocates
 * @param cared clients with whom there was an exchange recently
 */
public record ChainFacts(
    int personas,
    int aimed,
    int goals,
    int brandDone,
    int planned,
    int piecesDone,
    int piecesFor,
    int readings,
    int people,
    int clues,
    int talks,
    int answered,
    int meetings,
    int plannedMeetings,
    int clients,
    int cared) {
  /** Nothing is recorded. */
  public static final ChainFacts NOTHING =
      new ChainFacts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
