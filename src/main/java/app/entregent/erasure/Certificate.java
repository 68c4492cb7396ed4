package app.entregent.erasure;

import app.entregent.report.Paper;
import app.entregent.report.Paper.Block;
import app.entregent.text.Texts;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The page that says what was erased, what was kept and what the program can't reach. It names the
 * client only as the user chose.
 *
 * @param client what the user calls the client here; empty for no name
 * @param workspace the name of the file
 * @param besides files beside the workspace that were not touched
 */
public record Certificate(
    ErasurePlan done, ZonedDateTime at, String client, String workspace, List<String> besides) {
  public Certificate {
    besides = List.copyOf(besides);
  }

  /** The page in this language. */
  public Paper paper(Texts texts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paper.Heading(texts.say("erasure.erased")));
    for (ErasedKind kind : ErasedKind.values()) {
      if (done.of(kind) > 0) {
        blocks.add(
            new Paper.Item(
                Integer.toString(done.of(kind)), texts.say(kind.word(done.of(kind))), ""));
      }
    }
    blocks.add(new Paper.Words(texts.say("erasure.how")));
    blocks.add(new Paper.Heading(texts.say("erasure.kept")));
    if (done.kept().isEmpty()) {
      blocks.add(new Paper.Words(texts.say("erasure.kept.nobody")));
    }
    for (KeptFor reason : KeptFor.values()) {
      if (done.of(reason) > 0) {
        blocks.add(
            new Paper.Item(
                Integer.toString(done.of(reason)), texts.say(reason.word(done.of(reason))), ""));
      }
    }
    blocks.add(new Paper.Words(texts.say("erasure.mentions", done.mentions())));
    blocks.add(new Paper.Heading(texts.say("erasure.beyond")));
    blocks.add(new Paper.Words(texts.say("erasure.beyond.files")));
    blocks.add(
        new Paper.Words(
            besides.isEmpty()
                ? texts.say("erasure.beyond.none")
                : texts.say("erasure.beyond.besides", String.join(", ", besides))));
    return new Paper(texts.say("erasure.certificate"), subtitle(texts), blocks);
  }

  private String subtitle(Texts texts) {
    return client.isBlank()
        ? texts.say("erasure.certificate.when", at, workspace)
        : texts.say("erasure.certificate.of", client, at, workspace);
  }

  /** The same words as plain text. */
  public String text(Texts texts) {
    Paper paper = paper(texts);
    StringBuilder all = new StringBuilder();
    all.append(paper.title()).append('\n').append(paper.subtitle()).append("\n");
    for (Block block : paper.blocks()) {
      switch (block) {
        case Paper.Heading(String words) -> all.append('\n').append(words).append('\n');
        case Paper.Words(String words) -> all.append(words).append('\n');
        case Paper.Item(String count, String words, String _) ->
            all.append(count).append("  ").append(words).append('\n');
        case Paper.Card _, Paper.Field _, Paper.Table _, Paper.Chart _ ->
            throw new IllegalStateException("A certificate has only words and counts");
      }
    }
    return all.toString();
  }
}
