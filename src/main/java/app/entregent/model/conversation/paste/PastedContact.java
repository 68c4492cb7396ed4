package app.entregent.model.conversation.paste;

import app.entregent.model.people.ProfileLink;
import java.util.Optional;

/**
 * What a signature or a copied card tells about somebody; texts are empty where it tells nothing.
 */
public record PastedContact(
    String name,
    String title,
    String company,
    String email,
    String phone,
    Optional<ProfileLink> link) {}
