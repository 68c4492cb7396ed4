package app.entregent.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hello|Hello",
        "a < b and c > d|a < b and c > d",
        "a List<String> <3|a List<String> <3",
        "R&amp;D &#39;now&#x27; &eacute;|R&D 'now' é",
        "R&D and AT&T|R&D and AT&T",
        "<p>Hello <b>Jane</b></p><p>Bye</p>|'Hello Jane\nBye'",
        "one<br>two<br/>three|'one\ntwo\nthree'",
        "<style>p{color:red}</style><p>Hi</p><!-- no -->|Hi",
        "<ul><li>a</li><li>b</li></ul>|'a\nb'",
        "<a href=\"https://example.com/?a=1&amp;b=2\">our site</a>|our site",
        "'one\r\ntwo\rthree   \n\n\n\nfour '|'one\ntwo\nthree\n\nfour'"
      })
  void leavesTheWords(String content, String words) {
    assertThat(PlainText.of(content)).isEqualTo(words);
  }

  @Property
  void plainWordsStayAsTheyAre(@ForAll @AlphaChars String text) {
    assertThat(PlainText.of(text)).isEqualTo(text);
  }
}
