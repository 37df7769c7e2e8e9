package org.waymark.security;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Locale;
import java.util.Optional;
import org.waymark.web.PlainText;

/** What somebody signs in with. */
@Entity
public class Account extends PanacheEntity {

    /** About a tenth of a second of one core; docs/decisions/0009 says why. */
    private static final int BCRYPT_COST = 10;

    /** In lower case. */
    String email;

    @Column(name = "password_hash")
    String passwordHash;

    protected Account() {}

    public Account(String email, String password) {
        this.email = normalised(email);
        changePassword(password);
    }

    /** Replaces the password and ends every session of the account. */
    public void changePassword(String password) {
        passwordHash = BcryptUtil.bcryptHash(password, BCRYPT_COST);
        if (isPersistent()) {
            Session.endAllOf(this);
        }
    }

    public String email() {
        return email;
    }

    /**
     * The account that this e-mail address and password belong to. Takes as long for an unknown address as for a known
     * one.
     */
    static Optional<Account> authenticated(String email, String password) {
        Optional<Account> account = withEmail(email);
        String hash = account.map(found -> found.passwordHash).orElse(Decoy.HASH);
        return BcryptUtil.matches(password, hash) ? account : Optional.empty();
    }

    public static Optional<Account> withEmail(String email) {
        if (!PlainText.isPlain(email)) { // PostgreSQL does not even look for a NUL
            return Optional.empty();
        }
        return find("email", normalised(email)).firstResultOptional();
    }

    private static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static final class Decoy {
        static final String HASH = BcryptUtil.bcryptHash("nobody's", BCRYPT_COST);
    }
}
