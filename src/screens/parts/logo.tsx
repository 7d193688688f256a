import logo from '../../../assets/art/logo.svg?url';

/** The mark of the game; its name stands beside it. */
export function Logo() {
  return <img class="logo" src={logo} alt="" width="32" height="32" />;
}
