package org.waymark.organisation;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.waymark.security.Account;

/** Somebody of the organisation. */
@Entity
public class Person extends PanacheEntity {

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    Account account;

    String name;

    protected Person() {}

    public Person(String name, Account account) {
        this.name = name;
        this.account = account;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The teams this person belongs to, by name. */
    public List<Team> teams() {
        return Membership.teamsOf(this);
    }

    /**
     * The team of this id.
     *
     * @throws NotFoundException if there is none or it is not theirs, so that neither tells which
     */
    public Team team(Long id) {
        return teams().stream().filter(team -> team.id.equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    public static Optional<Person> ofAccount(Long account) {
        return find("account.id", account).firstResultOptional();
    }
}
