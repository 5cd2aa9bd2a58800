export {
  addPerson,
  countPeople,
  listPeople,
  type NewPerson,
  type Person,
  personByName,
  removePerson,
  setPassword,
} from './people.ts';
export { beginSession, endSession, endSessionsOf, type Session, sessionOf } from './sessions.ts';
