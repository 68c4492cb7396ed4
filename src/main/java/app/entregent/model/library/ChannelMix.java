package app.entregent.model.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was shared by the {@link MediaType} of its channel; types without a piece are there too. */
public record ChannelMix(Map<MediaType, List<SharedPiece>> pieces) {
  public static ChannelMix of(List<SharedPiece> shared) {
    Map<MediaType, List<SharedPiece>> pieces = new EnumMap<>(MediaType.class);
    for (MediaType type : MediaType.values()) {
      pieces.put(type, new ArrayList<>());
    }
    shared.forEach(
        piece ->
            pieces
                .computeIfAbsent(MediaType.of(piece.channel()), type -> new ArrayList<>())
                .add(piece));
    return new ChannelMix(pieces);
  }

  /** Whether anything was shared. */
  public boolean known() {
    return pieces.values().stream().anyMatch(list -> !list.isEmpty());
  }

  public int count(MediaType type) {
    return pieces.getOrDefault(type, List.of()).size();
  }

  /** The types in which nothing was shared. */
  public List<MediaType> unused() {
    return List.of(MediaType.values()).stream().filter(type -> count(type) == 0).toList();
  }
}
