package org.waymark.organisation;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;

/** What somebody is to a team. */
@Entity
public class Membership extends PanacheEntity {

    /** Members fill in and act; coaches help several teams to do so. Both see the team's assessment. */
    public enum Role {
        MEMBER,
        COACH
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    Team team;

    @Enumerated(EnumType.STRING)
    Role role;

    protected Membership() {}

    public Membership(Person person, Team team, Role role) {
        this.person = person;
        this.team = team;
        this.role = role;
    }

    static List<Team> teamsOf(Person person) {
        return find("select m.team from Membership m where m.person = ?1 order by m.team.name", person)
                .project(Team.class)
                .list();
    }
}
