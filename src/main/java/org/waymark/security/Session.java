package org.waymark.security;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Somebody is signed in on some device. The browser holds a random token of 256 bits, the database only its SHA-256, so
 * that a copy of the database opens nothing.
 */
@Entity
@Table(name = "sign_in_session")
public class Session extends PanacheEntityBase {

    /** Ends after this long without a request. */
    static final Duration IDLE_LIMIT = Duration.ofDays(7);

    /** Ends this long after it started, whatever happens. */
    static final Duration ABSOLUTE_LIMIT = Duration.ofDays(30);

    /** How far {@code lastSeenAt} may lag, so that not every request writes. */
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(10);

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @Column(name = "token_sha256")
    String tokenSha256;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    Account account;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "last_seen_at")
    Instant lastSeenAt;

    protected Session() {}

    private Session(String token, Account account, Instant now) {
        this.tokenSha256 = sha256(token);
        this.account = account;
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    /** Starts a session and gives the token that opens it, which is kept nowhere else. */
    static String start(Account account, Instant now) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        new Session(token, account, now).persist();
        return token;
    }

    /** The session that a token opens, if it has neither ended nor run out; notes that it was seen. */
    static Optional<Session> opened(String token, Instant now) {
        Optional<Session> session = find("tokenSha256", sha256(token)).firstResultOptional();
        session.ifPresent(found -> found.seen(now));
        return session.filter(found -> found.isPersistent());
    }

    private void seen(Instant now) {
        if (now.isAfter(lastSeenAt.plus(IDLE_LIMIT)) || now.isAfter(startedAt.plus(ABSOLUTE_LIMIT))) {
            delete();
        } else if (now.isAfter(lastSeenAt.plus(SEEN_PRECISION))) {
            lastSeenAt = now;
        }
    }

    static void end(String token) {
        deleteById(sha256(token));
    }

    static void endAllOf(Account account) {
        delete("account", account);
    }

    private static String sha256(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
